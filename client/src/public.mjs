// Every page of the public site: the way out, and nothing that remembers. Leaving one tab leaves the others too.
import { copies } from "../../site/src/main/jte/components/copy/copy.mjs";
import { exits } from "../../site/src/main/jte/components/exit/exit.mjs";
import { together } from "./lock.mjs";

const exit = exits(document, { leaving: together(() => exit.leave()) });
copies(document);
