from django.urls import re_path

from scenes.posters.views import poster

urlpatterns = [re_path(r"^(?P<key>[0-9a-f]{64})\.webp$", poster, name="poster")]
