package anda.evidence.file;

import anda.evidence.Evidence;

/** 存放处 A place where files are kept and can be swept. */
interface KeptEvidence extends Evidence, SweptStore {}
