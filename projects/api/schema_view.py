"""`/api/schema`: what the API is, for programs that read OpenAPI. The one answer that is no envelope."""

from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.renderers import JSONRenderer


@extend_schema(exclude=True)
class Schema(SpectacularJSONAPIView):
    """For everybody: it tells no more than the source, which everybody may read."""

    authentication_classes = ()
    permission_classes = ()
    renderer_classes = [JSONRenderer]
