/** `npm run icons`: draws the icons of the installed site from client/icon.svg with Chromium (its path as an argument, else /usr/bin/chromium); the files are committed. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const out = new URL('../public/icones/', import.meta.url);
const source = new URL('../icon.svg', import.meta.url);
const svg = readFileSync(source, 'utf8');
const paper = /<rect[^>]*fill="([^"]+)"/.exec(svg)[1];
const [, viewBox] = /viewBox="0 0 (\d+)/.exec(svg);
/** To the edges, the mark inside the circle of 80 % that no mask cuts. */
const whole = svg.replace(/ rx="\d+"/, '');
const scale = 0.78;
const inset = (viewBox * (1 - scale)) / 2;
const maskable = whole.replace(/(<rect[^>]*\/>)(.*)(<\/svg>)/, `$1<g transform="translate(${inset} ${inset}) scale(${scale})">$2</g>$3`);

mkdirSync(out, { recursive: true });
copyFileSync(source, new URL('icone.svg', out));
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, size, drawing, transparent] of [
    ['icone-192', 192, svg, true], ['icone-512', 512, svg, true], ['icone-masquable-512', 512, maskable, false], ['apple-touch-icon', 180, maskable, false],
]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0;background:${transparent ? 'transparent' : paper}}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: new URL(`${name}.png`, out).pathname, omitBackground: transparent });
    await page.close();
    console.log(`client/public/icones/${name}.png`);
}
await browser.close();
