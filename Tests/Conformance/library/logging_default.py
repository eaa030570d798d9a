# Without configuration warnings and worse go to standard error
import logging
logging.warning("careful %s %d", "a", 3)
logging.info("no")
log = logging.getLogger("my.mod"); log.error("bad"); print(log.name, log.level, log)
