package id.sekber.site;

import id.sekber.vocabulary.Identifiers;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every capability is given: the texts, the clock, new identities. */
@Configuration(proxyBeanMethods = false)
class Supplies {

    /** One file of texts per capability, found by looking: a new capability registers nothing. */
    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        messages.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.substring(0, name.length() - ".properties".length()))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Identifiers identifiers(SecureRandom random) {
        return new Identifiers(random);
    }
}
