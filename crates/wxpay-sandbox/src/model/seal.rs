use serde_json::{Map, Value};
use wxpay::catalog::{Field, Kind};
use wxpay::crypto::CryptoError;

use crate::merchants::Merchant;

/// Writes a response in its wire form: sensitive strings encrypted for the merchant, embedded JSON as a string.
pub(crate) fn seal(
    fields: &[Field],
    members: &mut Map<String, Value>,
    merchant: &Merchant,
) -> Result<(), CryptoError> {
    for field in fields {
        let Some(value) = members.get_mut(field.name) else {
            continue;
        };
        match &mut *value {
            Value::Array(items) if field.is_list => {
                for item in items {
                    one(field, item, merchant)?;
                }
            }
            value => one(field, value, merchant)?,
        }
        if field.is_embedded && !value.is_string() {
            *value = Value::String(value.to_string());
        }
    }
    Ok(())
}

fn one(field: &Field, value: &mut Value, merchant: &Merchant) -> Result<(), CryptoError> {
    match (value, field.kind) {
        (Value::Object(members), Kind::Object(object)) => seal(object.fields(), members, merchant),
        (Value::String(text), _) if field.is_sensitive => {
            *text = merchant.seal(text)?;
            Ok(())
        }
        _ => Ok(()),
    }
}
