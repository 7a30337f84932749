/**
 * The page that asks for the remote's password.
 *
 * @param isWrong whether one was given
 */
export function passwordPage(isWrong: boolean): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Remote</title>
<style>
body { max-width: 22rem; margin: 20vh auto 0; padding: 0 20px; background: #15171c; color: #f0ebe3; font: 18px/1.5 sans-serif }
label { display: block }
input, button { box-sizing: border-box; width: 100%; margin-top: 12px; padding: 12px; border: 1px solid #6b7380; border-radius: 8px; background: #1d2129; color: inherit; font: inherit }
button { background: #ff9257; color: #15171c }
</style>
<form action="/remote">
<label for="password">${isWrong ? 'That is not the password. ' : ''}The password stands in the terminal on the laptop.</label>
<input id="password" name="password" autocomplete="off" autocapitalize="none" autofocus required>
<button>Open the remote</button>
</form>
</html>
`
}
