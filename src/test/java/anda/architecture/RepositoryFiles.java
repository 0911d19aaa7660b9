package anda.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the repository, as paths from its root with slashes, in order. */
final class RepositoryFiles {

  /** Made by builds and programs, never committed; the same as in {@code .gitignore}. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          ".git",
          "target",
          "node_modules",
          "dist",
          ".cache",
          "data",
          ".idea",
          ".vscode",
          "__pycache__");

  private RepositoryFiles() {}

  /** What others put beside them, such as a cache or a record of a run, is not looked at. */
  static List<String> all(Path root) throws IOException, InterruptedException {
    List<String> tracked = tracked(root);
    return (tracked.isEmpty() ? walked(root) : tracked).stream().sorted().toList();
  }

  /** What Git would commit; empty where there is no Git or no repository, as in an archive. */
  private static List<String> tracked(Path root) throws InterruptedException {
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "-z")
              .directory(root.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0
          ? Stream.of(names.split("\0"))
              .filter(name -> Files.isRegularFile(root.resolve(name)))
              .toList()
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<String> walked(Path root) throws IOException {
    List<String> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return PASSED_OVER.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (!ignored(path)) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** A work tree of Git has a file of this name; the rest stands in {@code .gitignore}. */
  private static boolean ignored(String path) {
    return path.equals(".git")
        || path.equals("anda-master.key")
        || path.endsWith(".log")
        || path.endsWith(".iml");
  }
}
