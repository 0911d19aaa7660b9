#!/usr/bin/env python3
"""Cut and flip a file: damage.py <cuts> <flips> [seed]; see anda.durability.Damage."""

import shutil
import subprocess
import sys

import common

folder = common.work_folder()
seed = sys.argv[3] if len(sys.argv) > 3 else "1"
code = subprocess.run([*common.java(), "anda.durability.Damage", str(folder), sys.argv[1],
                       sys.argv[2], seed]).returncode
shutil.rmtree(folder)
sys.exit(code)
