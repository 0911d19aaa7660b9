#!/usr/bin/env python3
"""How long an append waits at worst: pauses.py <seconds> <writers> <cards> <most milliseconds>"""

import shutil
import subprocess
import sys

import common

folder = common.work_folder()
code = subprocess.run([*common.java(), "anda.durability.Pauses", str(folder / "data"),
                       *sys.argv[1:5]]).returncode
shutil.rmtree(folder)
sys.exit(code)
