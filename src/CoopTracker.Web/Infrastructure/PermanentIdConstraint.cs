using System.Globalization;
using CoopTracker.Core.Model;

namespace CoopTracker.Web.Infrastructure;

/// <summary>The route constraint <c>:id</c>: what is no permanent id has no page.</summary>
internal sealed class PermanentIdConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        PermanentId.TryParse(Convert.ToString(values[routeKey], CultureInfo.InvariantCulture), null, out _);
}
