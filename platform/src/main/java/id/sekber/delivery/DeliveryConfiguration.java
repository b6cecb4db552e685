package id.sekber.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The gateway that is used unless another is there, and the clock by which messages leave. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeliveryConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Messenger messenger() {
        return new LoggedMessenger();
    }

    /** A test looks at what it asked for, and switches the clocks off. */
    @Bean
    @ConditionalOnProperty(name = "sekber.clocks", matchIfMissing = true)
    DeliveryClock deliveryClock(DeliverMessages messages) {
        return new DeliveryClock(messages);
    }

    static class DeliveryClock {

        private static final Logger LOG = LoggerFactory.getLogger(DeliveryClock.class);

        private final DeliverMessages messages;

        DeliveryClock(DeliverMessages messages) {
            this.messages = messages;
        }

        @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT30S")
        void tick() {
            try {
                messages.deliver();
            } catch (RuntimeException fault) {
                LOG.error("Messages could not be delivered", fault);
            }
        }
    }
}
