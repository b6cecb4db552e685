package id.sekber;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.accounts.Rights;
import id.sekber.accounts.UseCase;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page, an endpoint or a use case without a declared right fails the build. */
@DatabaseTest
class DeclaredRightsTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired
    ApplicationContext context;

    @Test
    void everyPageDeclaresItsRight() {
        List<String> undeclared = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> page :
                pages.getHandlerMethods().entrySet()) {
            HandlerMethod handler = page.getValue();
            if (Rights.declaredOn(handler.getMethod(), handler.getBeanType()).isEmpty()) {
                undeclared.add(page.getKey() + " " + handler);
            }
        }
        assertThat(pages.getHandlerMethods()).hasSizeGreaterThan(5);
        assertThat(undeclared).isEmpty();
    }

    @Test
    void everyUseCaseDeclaresItsRight() {
        Map<String, Object> useCases = context.getBeansWithAnnotation(UseCase.class);
        List<String> undeclared = useCases.values().stream()
                .map(AopUtils::getTargetClass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(DeclaredRightsTests::isOffered)
                        .filter(method -> Rights.declaredOn(method, type).isEmpty())
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .toList();
        assertThat(useCases).hasSizeGreaterThan(3);
        assertThat(undeclared).isEmpty();
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers());
    }
}
