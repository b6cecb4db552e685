package id.sekber.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The clock by which notices are gathered. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoticeConfiguration {

    @Bean
    @ConditionalOnProperty(name = "sekber.clocks", matchIfMissing = true)
    NoticeClock noticeClock(GatherNotices gathering) {
        return new NoticeClock(gathering);
    }

    static class NoticeClock {

        private static final Logger LOG = LoggerFactory.getLogger(NoticeClock.class);

        private final GatherNotices gathering;

        NoticeClock(GatherNotices gathering) {
            this.gathering = gathering;
        }

        /** Not while the program starts; after that, each minute costs one statement where nothing was written. */
        @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
        void tick() {
            try {
                gathering.gather();
            } catch (RuntimeException fault) {
                LOG.error("Notices could not be gathered", fault);
            }
        }
    }
}
