"""Every setting, read from the environment; what is missing or wrong is said at once (docs/self-hosting.md).

`python3 run.py` provides DATABASE_URL from the embedded server; everything else has a default that suits one machine.
"""

import os
import sys
from pathlib import Path

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from config.accounts.fixed import *  # noqa: F403
from config.files import read_files
from config.logging import configure_logging
from config.mail import read_mail
from config.prices import read_limit, read_prices, require_prices
from config.rates import read_rate
from config.secret import read_or_make_secret
from projects.api.fixed import *  # noqa: F403

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()

TESTING = env.bool("SCENEWRIGHT_TESTING", default=False)
VERIFIER_WARMING = 0 if TESTING else 4  # rounds of some 40 ms of computing, each time after a scene was verified
DEBUG = env.bool("DEBUG", default=False)
DATA_DIR = Path(env("SCENEWRIGHT_DATA", default=str(BASE_DIR / ".data")))
SECRET_KEY = env("SECRET_KEY", default="") or read_or_make_secret(DATA_DIR / "secret_key")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
# Whole origins, scheme and port included, of which the socket and forms accept requests besides the page's own.
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

INSTALLED_APPS = [
    "daphne",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "django_htmx",
    "django_structlog",
    "allauth",
    "allauth.account",
    "rest_framework",
    "drf_spectacular",
    "knox",
    "csp",
    "channels",
    "procrastinate.contrib.django",
    "config.accounts",
    "projects",
    "scenes",
    "chat",
    "brain",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.accounts.token_requests.TokenRequests",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "config.signed_out.answer_scripts_plainly",
    "django_structlog.middlewares.RequestMiddleware",
]

ROOT_URLCONF = "config.urls"
ASGI_APPLICATION = "config.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

if not env("DATABASE_URL", default=""):
    raise ImproperlyConfigured(
        "DATABASE_URL is not set. Start with `python3 run.py`, which brings a Postgres of its own, "
        "or set DATABASE_URL to a Postgres 15 or newer."
    )
DATABASES = {"default": env.db("DATABASE_URL")}
if DATABASES["default"]["ENGINE"] != "django.db.backends.postgresql":
    raise ImproperlyConfigured("DATABASE_URL must be a postgresql:// address: triggers and NOTIFY are needed.")
# Under ASGI a connection belongs to a pool, never to a thread; a check on the way out survives a database restart.
DATABASES["default"] |= {"CONN_MAX_AGE": 0, "CONN_HEALTH_CHECKS": True}
if not TESTING or env.bool("SCENEWRIGHT_POOL", default=False):
    DATABASES["default"].setdefault("OPTIONS", {})["pool"] = {"min_size": 1, "max_size": 24, "timeout": 10}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

HTTPS = env.bool("HTTPS", default=False)
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SESSION_COOKIE_AGE = env.int("SESSION_DAYS", default=14) * 24 * 3600  # seconds

SIGN_UP = env("SIGN_UP", default="invited")
if SIGN_UP not in {"open", "invited", "closed"}:
    raise ImproperlyConfigured(f"SIGN_UP is {SIGN_UP!r}; use open, invited or closed.")
ACCOUNT_EMAIL_VERIFICATION = env("EMAIL_VERIFICATION", default="optional")
if ACCOUNT_EMAIL_VERIFICATION not in {"optional", "mandatory"}:
    raise ImproperlyConfigured(f"EMAIL_VERIFICATION is {ACCOUNT_EMAIL_VERIFICATION!r}; use optional or mandatory.")
ACCOUNT_SIGNUP_FIELDS = ["username*", "email*" if ACCOUNT_EMAIL_VERIFICATION == "mandatory" else "email", "password1*"]
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("TRUSTED_PROXIES", default=1 if HTTPS else 0)

# Without a server for e-mail, messages are printed where Scenewright runs.
vars().update(read_mail(env("EMAIL_URL", default="consolemail://")))
DEFAULT_FROM_EMAIL = env("EMAIL_FROM", default="Scenewright <scenewright@localhost>")

X_FRAME_OPTIONS = "SAMEORIGIN"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "frame-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [SELF],
    }
}

API_MAX_BYTES = 2_000_000  # of a JSON body; a scene's code has at most 256 KB, and uploads are no JSON
API_RATES = {
    "token": read_rate("API_RATE_TOKEN", env("API_RATE_TOKEN", default="600/min")),
    "person": read_rate("API_RATE_PERSON", env("API_RATE_PERSON", default="1200/min")),
}

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
KEPT = ("default", "components", "assets", "exports", "posters", "segments")
STORAGES = {
    **dict.fromkeys(KEPT, read_files(env, DATA_DIR / "media")),
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

ASSET_MAX_BYTES = env.int("ASSET_MAX_MB", default=50) * 1_000_000

EXPORT_MOST_WAITING = env.int("EXPORT_MOST_WAITING", default=10)  # of one person, those in work included
EXPORT_MOST_MINUTES = env.int("EXPORT_MOST_MINUTES", default=60)  # of film
EXPORT_LINK_HOURS = env.int("EXPORT_LINK_HOURS", default=72)  # that a copied link works
EXPORT_KEEP_DAYS = env.int("EXPORT_KEEP_DAYS", default=30)
EXPORT_DEADLINE = env.float("EXPORT_DEADLINE", default=4 * 3600)  # seconds of one attempt
EXPORTS_AT_ONCE = env.int("EXPORTS_AT_ONCE", default=2)  # of one worker
EXPORT_CAMERAS = env.int("EXPORT_CAMERAS", default=min(4, os.cpu_count() or 1))  # of one worker
EXPORTS_AT_ONCE_EACH = env.int("EXPORTS_AT_ONCE_EACH", default=1)  # of one person, by all workers
SEGMENTS_MAX_BYTES = env.int("SEGMENTS_MAX_MB", default=5000) * 1_000_000
EXPORT_FOLDER = DATA_DIR / "exporting"  # what is being made; on this machine only
# Jobs wake a worker and are nothing by themselves, so they do not stay; what is in work at a stop goes on elsewhere.
PROCRASTINATE_WORKER_DEFAULTS = {"concurrency": 8, "delete_jobs": "successful", "shutdown_graceful_timeout": 0.5}

BRAIN_PROVIDER = env("BRAIN_PROVIDER", default="builtin")
OPENAI_BASE_URL = env("OPENAI_BASE_URL", default="")
OPENAI_API_KEY = env("OPENAI_API_KEY", default="")
OPENAI_MODEL = env("OPENAI_MODEL", default="")
OPENAI_WRITING_MODEL = env("OPENAI_WRITING_MODEL", default="") or OPENAI_MODEL
OPENAI_PRICES = read_prices(env("OPENAI_PRICES", default=""))
OPENAI_CURRENCY = env("OPENAI_CURRENCY", default="USD")
BRAIN_TOKEN_BUDGET = env.int("BRAIN_TOKEN_BUDGET", default=200_000)  # for one answer, repairs included
BRAIN_DAILY_LIMIT_PROJECT = read_limit(env("BRAIN_DAILY_LIMIT_PROJECT", default=""))
BRAIN_DAILY_LIMIT_PERSON = read_limit(env("BRAIN_DAILY_LIMIT_PERSON", default=""))
BRAIN_DEADLINE = env.float("BRAIN_DEADLINE", default=120.0)  # seconds for one answer, model included
if BRAIN_PROVIDER not in {"builtin", "openai"}:
    raise ImproperlyConfigured(f"BRAIN_PROVIDER is {BRAIN_PROVIDER!r}; use builtin or openai.")
if BRAIN_PROVIDER == "openai" and not OPENAI_MODEL:
    raise ImproperlyConfigured("BRAIN_PROVIDER=openai needs OPENAI_MODEL (and usually OPENAI_BASE_URL).")
if BRAIN_PROVIDER == "openai" and (BRAIN_DAILY_LIMIT_PROJECT, BRAIN_DAILY_LIMIT_PERSON) != (None, None):
    require_prices(OPENAI_PRICES, OPENAI_MODEL, OPENAI_WRITING_MODEL)

LOGGING = configure_logging(
    json=env.bool("LOG_JSON", default=not sys.stderr.isatty()), level=env("LOG_LEVEL", default="INFO")
)
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
