"""Make public/fonts/be-vietnam-pro-{400,600}.woff2 from the full font files.

Run once, by hand, when the font changes:

    apt-get install fonttools python3-brotli
    npm pack @expo-google-fonts/be-vietnam-pro && tar xzf expo-google-fonts-be-vietnam-pro-*.tgz
    /usr/bin/python3 scripts/subset-font.py package

Keeps ASCII, Western European letters, every Vietnamese letter with every tone mark, and the signs our
screens use; one file per weight, so that a Vietnamese page needs no second request.
"""

import subprocess
import sys
import unicodedata

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
SIGNS = "–—‘’“”…•−₫€đĐ"
WEIGHTS = {"400": "400Regular/BeVietnamPro_400Regular.ttf", "600": "600SemiBold/BeVietnamPro_600SemiBold.ttf"}


def wanted_code_points():
    points = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | {ord(sign) for sign in SIGNS}
    # The combining marks themselves, for text that arrives decomposed.
    points |= {ord(tone) for tone in TONES if tone} | {0x0302, 0x0306, 0x031B}
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
                "--layout-features=kern,ccmp,locl,mark,mkmk,tnum",
                "--no-hinting",
                "--flavor=woff2",
                f"--output-file=public/fonts/be-vietnam-pro-{weight}.woff2",
            ],
            check=True,
        )


main(sys.argv[1])
