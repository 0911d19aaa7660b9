#!/usr/bin/env python3
"""How large the file becomes: growth.py <seconds of steady writes> <rows of a bulk import>"""

import shutil
import subprocess
import sys

import common

folder = common.work_folder()
code = subprocess.run([*common.java(), "anda.durability.Growth", str(folder / "data"),
                       sys.argv[1], sys.argv[2]]).returncode
shutil.rmtree(folder)
sys.exit(code)
