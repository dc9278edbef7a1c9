from allauth.account import views as allauth
from django.conf import settings
from django.contrib.auth.views import LogoutView
from django.urls import path, re_path

from config.accounts import links, views

IS_MAIL_SENT = {"is_mail_sent": "console" not in settings.EMAIL_BACKEND}

# allauth finds its pages by its own names.
urlpatterns = [
    path("sign-in/", views.SignInView.as_view(), name="sign-in"),
    path("sign-in/", views.SignInView.as_view(), name="account_login"),
    path("sign-in/inactive/", allauth.account_inactive, name="account_inactive"),
    path("sign-in/<uidb64>/<token>/", links.sign_in_by_link, name="sign-in-link"),
    path("sign-out/", LogoutView.as_view(), name="sign-out"),
    path("sign-up/", allauth.signup, name="account_signup"),
    path("password-reset/", allauth.password_reset, name="account_reset_password"),
    path(
        "password-reset/sent/",
        allauth.PasswordResetDoneView.as_view(extra_context=IS_MAIL_SENT),
        name="account_reset_password_done",
    ),
    path("password-reset/done/", allauth.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    re_path(
        r"^password-reset/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        allauth.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "email/sent/",
        allauth.EmailVerificationSentView.as_view(extra_context=IS_MAIL_SENT),
        name="account_email_verification_sent",
    ),
    path("email/<key>/", allauth.confirm_email, name="account_confirm_email"),
    path("account/", views.profile, name="account"),
    path("account/email/", allauth.EmailView.as_view(extra_context=IS_MAIL_SENT), name="account_email"),
    path("account/password/", allauth.password_change, name="account_change_password"),
    path("account/password/first/", allauth.password_set, name="account_set_password"),
    path("account/confirmation/", allauth.reauthenticate, name="account_reauthenticate"),
    path("account/tokens/", views.tokens, name="tokens"),
    path("account/tokens/<slug:key>/revocations/", views.revoke_token, name="revoke-token"),
]
