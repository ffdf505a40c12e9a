using System.Collections;
using System.Reflection;
using Baken.Werkplek.Forms;

namespace Baken.Web.Tests.Kit;

/// <summary>A form without rows posts nothing, and the binder of the framework then sets its list to null: no page may trip over that.</summary>
public sealed class FormListTests
{
    [Fact]
    public void A_list_of_a_form_is_never_null()
    {
        var lists =
            (from type in typeof(FormErrors).Assembly.GetTypes()
             where type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Form", StringComparison.Ordinal) && type.GetConstructor(Type.EmptyTypes) is not null
             from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
             where property.CanWrite && property.PropertyType.IsGenericType && typeof(IList).IsAssignableFrom(property.PropertyType)
             select property).ToList();
        Assert.NotEmpty(lists);
        foreach (var list in lists)
        {
            var form = Activator.CreateInstance(list.DeclaringType!)!;
            list.SetValue(form, null);
            Assert.True(list.GetValue(form) is not null, $"{list.DeclaringType!.Name}.{list.Name}");
        }
    }
}
