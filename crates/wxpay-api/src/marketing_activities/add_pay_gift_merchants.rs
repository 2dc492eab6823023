// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Adds merchants that send coupons to an activity (新增活动发券商户号).
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`
///
/// - Returns [`PayGiftMerchantAddition`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：新增活动发券商户号。调用方：普通商户、普通服务商；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong or incomplete. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant not authorised. | Check the parameters. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | Resource missing or not available. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_activities::AddPayGiftMerchants;
///
/// let request = AddPayGiftMerchants::new("126002309")
///     .merchant_id_list(["100123456"])
///     .add_request_no("100002322019090134234xxxx");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"126002309","add_request_no":"100002322019090134234xxxx","merchant_id_list":["100123456"]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "新增活动发券商户号",
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    "POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    "4012466671",
    "4012466735"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddPayGiftMerchants {
    /// Activity id (活动id). Required. At most 20 characters. It stands in the path.
    pub activity_id: String,
    /// Merchant numbers that send the coupons (发券商户号). Required. At most 15 characters.
    pub merchant_id_list: Option<Vec<String>>,
    /// Request number of the addition. Required. At most 128 characters.
    pub add_request_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddPayGiftMerchants {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `merchant_id_list` and `add_request_no`.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
            merchant_id_list: None,
            add_request_no: None,
            extra: Extra::new(),
        }
    }

    /// Merchant numbers that send the coupons (发券商户号). Required. At most 15 characters.
    pub fn merchant_id_list<Via>(
        mut self,
        merchant_id_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.merchant_id_list = merchant_id_list.into_field();
        self
    }

    /// Request number of the addition. Required. At most 128 characters.
    pub fn add_request_no<Via>(mut self, add_request_no: impl IntoField<String, Via>) -> Self {
        self.add_request_no = add_request_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { AddPayGiftMerchants
    [activity_id,]
    [merchant_id_list, add_request_no,]
    ["merchant_id_list", "add_request_no",]
}

wxpay_core::operation!(AddPayGiftMerchants => PayGiftMerchantAddition, wxpay_core::Spec::new(
    "marketing_activities.add_pay_gift_merchants",
    wxpay_core::http::Method::POST,
    "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
)
.title("新增活动发券商户号")
.family("marketing_activities")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012466671")
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
    /// Merchant number (商户号). At most 15 characters.
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
