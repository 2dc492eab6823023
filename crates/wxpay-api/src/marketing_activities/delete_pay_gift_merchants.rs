// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Deletes merchants that send coupons from an activity (删除活动发券商户号).
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`
///
/// - Who may call it: merchants, service providers and platforms.
/// - Repeatable: not known to be; query before it is sent again.
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml)
#[doc(alias = "删除活动发券商户号")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct DeletePayGiftMerchants {
    /// Activity id (活动id). Required. It stands in the path.
    pub activity_id: String,
    /// Merchant numbers that send the coupons. From 1 to 500 items.
    pub merchant_id_list: Option<Vec<String>>,
    /// Request number of the deletion. Of the form `[a-zA-Z0-9\|-_\*]{1,128}`.
    pub delete_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl DeletePayGiftMerchants {
    /// Creates the request; setters add the other fields.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            merchant_id_list: None,
            delete_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant numbers that send the coupons. From 1 to 500 items.
    pub fn merchant_id_list<Via>(
        mut self,
        merchant_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.merchant_id_list = merchant_id_list.into_field();
        self
    }

    /// Request number of the deletion. Of the form `[a-zA-Z0-9\|-_\*]{1,128}`.
    pub fn delete_request_no<Via>(
        mut self,
        delete_request_no: impl IntoField<String, Via>,
    ) -> Self {
        self.delete_request_no = delete_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { DeletePayGiftMerchants
    [activity_id,]
    [merchant_id_list, delete_request_no,]
    []
}

wxpay_core::operation!(DeletePayGiftMerchants => PayGiftMerchantDeletion, wxpay_core::Spec::new(
    "delete_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
)
.title("删除活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml")
.body(wxpay_core::Body::Json));

/// The outcome of deleting merchants from an activity.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayGiftMerchantDeletion {
    /// Activity id (活动id).
    pub activity_id: Option<String>,
    /// When it was deleted (删除时间).
    pub delete_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PayGiftMerchantDeletion
    []
    [activity_id, delete_time,]
    []
}
