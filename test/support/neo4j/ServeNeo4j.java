import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Starts Neo4j with the home and configuration file given, and runs until its standard input ends. */
public final class ServeNeo4j {
    public static void main(String[] args) throws Exception {
        var service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
            .loadPropertiesFromFile(Path.of(args[1]))
            .build();
        System.out.println("started");
        while (System.in.read() >= 0) { }
        service.shutdown();
    }
}
