"""Entry point of ``python -m generator``."""

import gc
import sys

from generator.cli import main

gc.disable()  # a command keeps what it makes until it ends
sys.exit(main())
