// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Enrolls a user in a discount activity that applies to several payments (给指定用户报名多笔立减活动).
///
/// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
///
/// - Returns [`IssuedVoucher`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：给指定用户报名多笔立减活动。调用方：商户；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569793)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::EnrollUserInMultiUseActivity;
///
/// let request = EnrollUserInMultiUseActivity::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .stock_id("sample-stock-id")
///     .activity_id("sample-activity-id")
///     .out_request_no("1217752501201407033233368018")
///     .stock_creator_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"activity_id":"sample-activity-id","openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"1217752501201407033233368018","stock_creator_mchid":"1900000109","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "给指定用户报名多笔立减活动",
    "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    "POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
    "4014569793"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct EnrollUserInMultiUseActivity {
    /// The user's id within the application (用户标识ID). Required. It stands in the path.
    pub openid: Option<String>,
    /// Coupon batch id (批次号). Required.
    pub stock_id: Option<String>,
    /// Activity id (活动ID). Required.
    pub activity_id: Option<String>,
    /// The merchant's own request number (发券凭证). Required.
    pub out_request_no: Option<String>,
    /// Application id (公众账号ID). Required.
    pub appid: Option<String>,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub stock_creator_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl EnrollUserInMultiUseActivity {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `stock_id`, `activity_id`, `out_request_no` and `stock_creator_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            stock_id: None,
            activity_id: None,
            out_request_no: None,
            appid: None,
            stock_creator_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户标识ID). Required. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon batch id (批次号). Required.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// Activity id (活动ID). Required.
    pub fn activity_id<Via>(mut self, activity_id: impl IntoField<String, Via>) -> Self {
        self.activity_id = activity_id.into_field();
        self
    }

    /// The merchant's own request number (发券凭证). Required.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Application id (公众账号ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }
}

impl Default for EnrollUserInMultiUseActivity {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { EnrollUserInMultiUseActivity
    []
    [openid, stock_id, activity_id, out_request_no, appid, stock_creator_mchid,]
    ["openid", "stock_id", "activity_id", "out_request_no", "appid", "stock_creator_mchid",]
}

wxpay_core::operation!(EnrollUserInMultiUseActivity => IssuedVoucher, wxpay_core::Spec::new(
    "marketing_favor.enroll_user_in_multi_use_activity",
    wxpay_core::http::Method::POST,
    "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
)
.title("给指定用户报名多笔立减活动")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014569793")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
