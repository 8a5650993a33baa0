/**
 * Keep the syntax of this folder's files old: they must at least be parsed by the Node versions that they refuse.
 *
 * @param {string} version as in process.versions.node
 * @returns {string | null} what is wrong with it
 */
export function checkNode(version) {
    const numbers = version.split('.').map(Number);
    if (numbers[0] > 20 || (numbers[0] === 20 && numbers[1] >= 19)) return null;
    return 'Expected Node.js 20.19 or newer, got ' + version + '. Install a newer one from https://nodejs.org or your system.';
}
