/** Opens what the build has packed into the page: JSON, deflated, in base64, a fifth as long as it stands. */
import { inflateSync } from 'fflate';

export function unpack(packed: string): unknown {
  const deflated = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(inflateSync(deflated)));
}
