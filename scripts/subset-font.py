"""Make public/fonts/be-vietnam-pro-{400,600}-v2.woff2 from the full font files.

Run once, by hand, when the font changes:

    apt-get install fonttools python3-brotli
    npm pack @expo-google-fonts/be-vietnam-pro && tar xzf expo-google-fonts-be-vietnam-pro-*.tgz
    /usr/bin/python3 scripts/subset-font.py package

Keeps ASCII, every Vietnamese letter with every tone mark, a few foreign letters, and the signs our screens
use; one file per weight, so that a Vietnamese page needs no second request. Decomposed accents need no
glyphs of their own: the browser composes them. No kerning: at reading sizes it is hardly seen, and it is a sixth of
the weight. The files are cached for good: give a changed file a new name.
"""

import subprocess
import sys
import unicodedata

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
SIGNS = "–—‘’“”…•−·×°§©«»₫€đĐ"
# Letters of neighbours' names that are met in dossiers; rarer ones come from the fallback font.
FOREIGN = "äöüñçåøßÄÖÜÑÇÅØ"
WEIGHTS = {"400": "400Regular/BeVietnamPro_400Regular.ttf", "600": "600SemiBold/BeVietnamPro_600SemiBold.ttf"}


def wanted_code_points():
    points = set(range(0x20, 0x7F)) | {0xA0} | {ord(sign) for sign in SIGNS + FOREIGN}
    for vowel in VOWELS:
        for tone in TONES:
            points.add(ord(unicodedata.normalize("NFC", vowel + tone)))
    return ",".join(f"U+{point:04X}" for point in sorted(points))


def main(folder):
    for weight, file in WEIGHTS.items():
        subprocess.run(
            [
                "pyftsubset",
                f"{folder}/{file}",
                f"--unicodes={wanted_code_points()}",
                "--layout-features=",
                "--no-hinting",
                "--flavor=woff2",
                f"--output-file=public/fonts/be-vietnam-pro-{weight}-v2.woff2",
            ],
            check=True,
        )


main(sys.argv[1])
