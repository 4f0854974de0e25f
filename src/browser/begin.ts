/**
 * Begins the page: the program stands in it packed, a third as long, and is run as one more script. In a browser that
 * cannot unpack it the page keeps saying what it says without a script.
 */
const packed = document.getElementById('chuong-trinh')?.textContent ?? '';
const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
void new Response(unpacked).text().then((program) => {
  const script = document.createElement('script');
  script.textContent = program;
  document.body.append(script);
});
