package id.sekber;

import id.sekber.database.TestDatabases;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives the application of a test the throw-away database that all such tests share. */
class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // A test does itself what the clocks would do, when it wants it.
        TestPropertyValues.of("sekber.clocks=false").applyTo(context);
        context.getBeanFactory().registerSingleton("databaseAccess", TestDatabases.create("platform"));
        context.getBeanFactory().registerSingleton("stage", new Stage(context));
        context.getBeanFactory().addBeanPostProcessor(new CountedStatements());
    }
}
