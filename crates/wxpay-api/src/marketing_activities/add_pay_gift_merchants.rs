// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds merchants that send coupons to an activity (新增活动发券商户号).
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml)
#[doc(alias = "新增活动发券商户号")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddPayGiftMerchants {
    /// Activity id (活动id). Required. It stands in the path.
    pub activity_id: String,
    /// Merchant numbers that send the coupons (发券商户号).
    pub merchant_id_list: Option<Vec<String>>,
    /// Request number of the addition.
    pub add_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddPayGiftMerchants {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            merchant_id_list: None,
            add_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant numbers that send the coupons (发券商户号).
    pub fn merchant_id_list<Via>(
        mut self,
        merchant_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.merchant_id_list = merchant_id_list.into_field();
        self
    }

    /// Request number of the addition.
    pub fn add_request_no<Via>(mut self, add_request_no: impl IntoField<String, Via>) -> Self {
        self.add_request_no = add_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { AddPayGiftMerchants
    [activity_id,]
    [merchant_id_list, add_request_no,]
    []
}

wxpay_core::operation!(AddPayGiftMerchants => PayGiftMerchantAddition, wxpay_core::Spec::new(
    "add_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
)
.title("新增活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml")
.body(wxpay_core::Body::Json));

/// The outcome of adding merchants to an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftMerchantAddition {
    /// Activity id (活动id).
    pub activity_id: Option<String>,
    /// When it was added (添加时间).
    pub add_time: Option<DateTime>,
    /// Merchant numbers that are invalid.
    pub invalid_merchant_id_list: Option<Vec<InvalidMerchant>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftMerchantAddition
    []
    [activity_id, add_time, invalid_merchant_id_list,]
    []
}

/// A merchant that was not accepted and the reason.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvalidMerchant {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Why it is invalid (无效原因).
    pub invalid_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InvalidMerchant
    []
    [mchid, invalid_reason,]
    []
}
