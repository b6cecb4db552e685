package id.sekber.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Two ways to the database: the owner migrates and leaves; the application logs in as a plain role and stays. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** The pool exists only after the owner has migrated and loaded the reference data: no bean sees an older schema. */
    @Bean
    DataSource dataSource(
            DatabaseAccess access,
            ObjectProvider<AfterMigration> afterMigration,
            @Value("${sekber.database.pool-size:10}") int poolSize)
            throws SQLException {
        migrate(access);
        try (Connection owner = DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword())) {
            for (AfterMigration step : afterMigration.orderedStream().toList()) {
                step.run(owner);
            }
        }
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.appUser());
        pool.setPassword(access.appPassword());
        pool.setMaximumPoolSize(poolSize);
        pool.setPoolName("sekber");
        // Each use case states its own transaction; sessions and start-up checks run in automatic ones.
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "sekber");
        return new HikariDataSource(pool);
    }

    static void migrate(DatabaseAccess access) {
        Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .table("migration_history")
                .placeholders(Map.of("appRole", access.appUser()))
                .load()
                .migrate();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new AskingTransactions(dataSource);
    }

    @Bean
    @Primary
    TransactionOperations transactionOperations(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }
}
