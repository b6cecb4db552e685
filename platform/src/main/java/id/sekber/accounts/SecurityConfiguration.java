package id.sekber.accounts;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in, sessions and headers. Which page needs which right is declared on the pages; here stands only what is open to
 * those who are not signed in.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** A session row is touched at most this often: reading pages must not write to disk each time. */
    private static final int TOUCH_AFTER_MILLISECONDS = 60_000;

    @Bean
    SecurityFilterChain security(HttpSecurity http, InterruptedForms interrupted, SignInSuccess success)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/masuk",
                                "/undangan/**",
                                "/jawab/**",
                                "/kalender/**",
                                "/assets/**",
                                "/favicon.svg",
                                "/favicon.ico",
                                "/error",
                                "/terbitan/**",
                                "/sehat")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/masuk")
                        .usernameParameter("surel")
                        .passwordParameter("sandi")
                        .successHandler(success)
                        .failureUrl("/masuk?gagal"))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/keluar"))
                        .logoutSuccessUrl("/masuk?keluar"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(interrupted))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** In a cookie, not in the session: else every visitor of the sign-in page would make a session row. */
    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        Map<String, PasswordEncoder> encoders = new HashMap<>();
        encoders.put("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
        return new DelegatingPasswordEncoder("argon2", encoders);
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    /** Sessions are not anyone's data: their statements need no asker, and save the round trip that tells it. */
    @Bean("springSessionTransactionOperations")
    TransactionOperations sessionTransactions(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> rarelyTouchedSessions() {
        return repository -> repository.setUpdateSessionQuery("""
                update accounts.session s
                set session_id = v.session_id, last_access_time = v.last_access_time,
                    max_inactive_interval = v.max_inactive_interval, expiry_time = v.expiry_time,
                    principal_name = v.principal_name
                from (values (?, cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as varchar), ?))
                    as v (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
                where s.primary_id = v.primary_id
                  and (v.last_access_time - s.last_access_time > %d
                       or s.session_id <> v.session_id
                       or s.principal_name is distinct from v.principal_name
                       or s.max_inactive_interval <> v.max_inactive_interval)""".formatted(TOUCH_AFTER_MILLISECONDS));
    }
}
