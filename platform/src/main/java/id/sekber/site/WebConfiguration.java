package id.sekber.site;

import id.sekber.accounts.Actor;
import id.sekber.accounts.ActorInterceptor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.RightInterceptor;
import id.sekber.vocabulary.Typed;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests reach the pages: language, who acts, the declared right, static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ActorInterceptor actors;
    private final RightInterceptor rights;
    private final LanguageResolver languages = new LanguageResolver();

    WebConfiguration(ActorInterceptor actors, RightInterceptor rights) {
        this.actors = actors;
        this.rights = rights;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languages);
        registry.addInterceptor(actors);
        registry.addInterceptor(rights);
    }

    @Bean
    LanguageResolver localeResolver() {
        return languages;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
        registry.addResourceHandler("/favicon.svg", "/favicon.ico")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(parameter(Actor.class, request -> CurrentActor.find().orElseThrow(NotAllowed::new)));
        resolvers.add(parameter(Typed.class, request -> Typed.ofParameters(request.getParameterMap())));
    }

    private static <T> HandlerMethodArgumentResolver parameter(Class<T> type, Function<NativeWebRequest, T> find) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType().equals(type);
            }

            @Override
            public T resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                return find.apply(request);
            }
        };
    }
}
