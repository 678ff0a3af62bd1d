#!/usr/bin/env bash
# Makes the README's picture: starts the program on the seeds in a folder of its own, and photographs the home page with Chromium.
# Usage: docs/screenshots/take.sh [PATH_OF_A_PAGE PICTURE.png]   (CHROMIUM names another browser than "chromium")
set -euo pipefail
cd "$(dirname "$0")/../.."
page=${1:-/}
picture=${2:-docs/screenshots/home.png}

scratch=$(mktemp -d)
dotnet build src/CoopTracker.Web --nologo -v quiet >"$scratch/build" || { cat "$scratch/build"; exit 1; }
Data__Folder="$scratch/data" dotnet run --no-build --project src/CoopTracker.Web -- serve --urls http://127.0.0.1:0 >"$scratch/out" 2>"$scratch/err" &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$scratch"' EXIT

for _ in $(seq 120); do
  address=$(sed -n 's/^CoopTracker is at //p' "$scratch/out")
  [ -z "$address" ] || break
  kill -0 "$server" || { cat "$scratch/err"; exit 1; }
  sleep 0.5
done
[ -n "$address" ] || { echo "The program did not start in a minute:"; cat "$scratch/err"; exit 1; }

"${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --no-first-run --disable-background-networking \
  --user-data-dir="$scratch/browser" --blink-settings=preferredColorScheme=1 --force-device-scale-factor=1 \
  --window-size=1280,1000 --screenshot="$(realpath "$picture")" "$address$page" 2>/dev/null
echo "$picture"
