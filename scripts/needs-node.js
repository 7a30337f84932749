/**
 * Comes before each command, in JavaScript, so that a Node that reads no TypeScript ends in a line that says what to do.
 * The Node that comes with the install reads it; it is not there where npm was told to run no install scripts.
 */
import process from 'node:process'

/** The first one that reads TypeScript without being asked: https://nodejs.org/en/blog/release/v22.18.0 */
const LEAST = [22, 18]

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
  console.error(`Node ${process.versions.node} runs this, which reads no TypeScript: the Node that comes with the install is not there, as npm ran no install scripts. Run “npm rebuild node --ignore-scripts=false”, or use Node ${LEAST.join('.')} or newer.`)
  process.exit(1)
}
