// Pages for signing and for letters: the summary of what is to be mended gets the focus, and a letter
// is put together on the device.
import { problems } from "../../../site/src/main/jte/components/problem/problem.mjs";
import { letters } from "../letter.mjs";

problems(document);
letters(document);
