package id.sekber.database;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done to whole directory trees. */
final class Trees {

    interface Change {
        void apply(Path path) throws IOException;
    }

    private Trees() {}

    static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            walk(root, Files::delete);
        }
    }

    /** As it is, with rights and symbolic links. */
    static void copy(Path root, Path target) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                copyOne(directory);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copyOne(file);
                return FileVisitResult.CONTINUE;
            }

            private void copyOne(Path path) throws IOException {
                Files.copy(path, target.resolve(root.relativize(path)), COPY_ATTRIBUTES, NOFOLLOW_LINKS);
            }
        });
    }

    /** Children first, and never through a symbolic link. */
    static void walk(Path root, Change change) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                change.apply(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                change.apply(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
