package keep.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server as a process of its own.
@SpringBootApplication
public class KeepServer {
  public static void main(String[] args) {
    SpringApplication.run(KeepServer.class, args);
  }
}
