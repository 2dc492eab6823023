// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::FaceCollectionState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A request to collect a face again, with its state.
#[derive(Clone)]
#[non_exhaustive]
pub struct FaceCollection {
    /// Re-collection id (重采ID).
    pub collection_id: Option<String>,
    /// User id (用户ID).
    pub use_id: Option<String>,
    /// Organization id (机构ID).
    pub organization_id: Option<String>,
    /// Re-collection state (重采状态).
    pub collection_state: Option<FaceCollectionState>,
    /// When the registration photo was uploaded (注册照上传时间).
    pub register_photo_upload_time: Option<DateTime>,
    /// When it was confirmed (支付用户确认时间).
    pub confirm_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { FaceCollection
    []
    [collection_id, use_id, organization_id, collection_state, register_photo_upload_time, confirm_time,]
    []
}

/// An amount with its currency.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct Amount {
    /// Total (总金额). Required. In fen.
    pub total: Option<i64>,
    /// Currency (货币类型). Required.
    pub currency: Option<Currency>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl Amount {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `total` and `currency`.
    pub fn new() -> Self {
        Self {
            total: None,
            currency: None,
            extra: Extra::new(),
        }
    }

    /// Total (总金额). Required. In fen.
    pub fn total<Via>(mut self, total: impl IntoField<i64, Via>) -> Self {
        self.total = total.into_field();
        self
    }

    /// Currency (货币类型). Required.
    pub fn currency<Via>(mut self, currency: impl IntoField<Currency, Via>) -> Self {
        self.currency = currency.into_field();
        self
    }
}

impl Default for Amount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { Amount
    []
    [total, currency,]
    ["total", "currency",]
}

impl Amount {
    /// Creates an amount of so many fen in `CNY`.
    pub fn cny(total: i64) -> Self {
        Self::new().total(total).currency("CNY")
    }
}

/// The class of a student.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StudentInfo {
    /// Class name (班级名).
    pub class_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StudentInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            class_name: None,
            extra: Extra::new(),
        }
    }

    /// Class name (班级名).
    pub fn class_name<Via>(mut self, class_name: impl IntoField<String, Via>) -> Self {
        self.class_name = class_name.into_field();
        self
    }
}

impl Default for StudentInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StudentInfo
    []
    [class_name,]
    []
}

impl From<&str> for StudentInfo {
    /// Takes the `class_name`.
    fn from(class_name: &str) -> Self {
        Self::new().class_name(class_name)
    }
}

impl From<String> for StudentInfo {
    /// Takes the `class_name`.
    fn from(class_name: String) -> Self {
        Self::new().class_name(class_name)
    }
}

/// The occupation of a staff member.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct StaffInfo {
    /// Occupation (职业).
    pub occupation: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl StaffInfo {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            occupation: None,
            extra: Extra::new(),
        }
    }

    /// Occupation (职业).
    pub fn occupation<Via>(mut self, occupation: impl IntoField<String, Via>) -> Self {
        self.occupation = occupation.into_field();
        self
    }
}

impl Default for StaffInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { StaffInfo
    []
    [occupation,]
    []
}

impl From<&str> for StaffInfo {
    /// Takes the `occupation`.
    fn from(occupation: &str) -> Self {
        Self::new().occupation(occupation)
    }
}

impl From<String> for StaffInfo {
    /// Takes the `occupation`.
    fn from(occupation: String) -> Self {
        Self::new().occupation(occupation)
    }
}

/// The user who pays.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The user's id within the service provider's application (公众下的openid).
    pub sp_openid: Option<String>,
    /// The user's id within the sub-merchant's application (子公众下的openid).
    pub sub_openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { Payer
    []
    [sp_openid, sub_openid,]
    []
}

/// The device in the response about a deduction.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionSceneInfo {
    /// IP address of the device (设备IP).
    pub device_ip: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionSceneInfo
    []
    [device_ip,]
    []
}
