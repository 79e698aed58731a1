// Every page of the public site: the way out, and nothing that remembers.
import { copies } from "../../site/src/main/jte/components/copy/copy.mjs";
import { exits } from "../../site/src/main/jte/components/exit/exit.mjs";

exits(document, { quietInEditors: false });
copies(document);
