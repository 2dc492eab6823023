// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::IssuedVoucher;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sends a voucher to a user (发放代金券).
///
/// `POST /v3/marketing/favor/users/{openid}/coupons`
///
/// - Returns [`IssuedVoucher`].
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商).
/// - Retry: safe with the same `out_request_no` and the same parameters.
/// - 中文：发放代金券。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商、清算机构、渠道商；`out_request_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012463767)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `PARAM_ERROR` | 400 | AppID required; openid required. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Openid not of the AppID; merchant number invalid. | Check the parameters. Send fewer requests. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. |  |
/// | `MCH_NOT_EXISTS` | 403 | Merchant number invalid. | Check the parameters. |
/// | `NOT_ENOUGH` | 403 | Batch's budget used up; daily limit of coupons reached; balance is not enough. | Top up the account. |
/// | `REQUEST_BLOCKED` | 403 | Merchant may not send coupons; batch not for other merchants; user's limit reached. | Check the parameters. |
/// | `RULE_LIMIT` | 403 | User reached the limit of coupons; blocked by the rule for natural persons. |  |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | User invalid; user has not verified the real name. | Contact WeChat Pay. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such batch. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too many users at once. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_favor::SendVoucher;
///
/// let request = SendVoucher::new()
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .stock_id("sample-stock-id")
///     .out_request_no("sample-out-request-no")
///     .appid("wx8888888888888888")
///     .stock_creator_mchid("1900000109")
///     .coupon_value(1)
///     .coupon_minimum(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","coupon_minimum":1,"coupon_value":1,"openid":"oSAMPLE0123456789abcdefghijk","out_request_no":"sample-out-request-no","stock_creator_mchid":"1900000109","stock_id":"sample-stock-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "发放代金券",
    "/v3/marketing/favor/users/{openid}/coupons",
    "POST /v3/marketing/favor/users/{openid}/coupons",
    "4012463767",
    "4012463807"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SendVoucher {
    /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
    pub openid: Option<String>,
    /// Coupon batch id (批次号). Required. At most 20 characters.
    pub stock_id: Option<String>,
    /// The merchant's own request number (商户单据号). Required. At most 128 characters.
    pub out_request_no: Option<String>,
    /// Application id (公众账号ID). Required. At most 128 characters.
    pub appid: Option<String>,
    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub stock_creator_mchid: Option<String>,
    /// Face value specified on sending (指定面额发券). In fen.
    pub coupon_value: Option<i64>,
    /// Spending threshold specified on sending (指定面额发券). In fen.
    pub coupon_minimum: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SendVoucher {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `openid`, `stock_id`, `out_request_no` and `stock_creator_mchid`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new() -> Self {
        Self {
            openid: None,
            stock_id: None,
            out_request_no: None,
            appid: None,
            stock_creator_mchid: None,
            coupon_value: None,
            coupon_minimum: None,
            extra: Extra::new(),
        }
    }

    /// The user's id within the application (用户openid). Required. At most 128 characters. It stands in the path.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Coupon batch id (批次号). Required. At most 20 characters.
    pub fn stock_id<Via>(mut self, stock_id: impl IntoField<String, Via>) -> Self {
        self.stock_id = stock_id.into_field();
        self
    }

    /// The merchant's own request number (商户单据号). Required. At most 128 characters.
    pub fn out_request_no<Via>(mut self, out_request_no: impl IntoField<String, Via>) -> Self {
        self.out_request_no = out_request_no.into_field();
        self
    }

    /// Application id (公众账号ID). Required. At most 128 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number that created the coupon batch (创建批次的商户号). Required. At most 20 characters.
    pub fn stock_creator_mchid<Via>(
        mut self,
        stock_creator_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.stock_creator_mchid = stock_creator_mchid.into_field();
        self
    }

    /// Face value specified on sending (指定面额发券). In fen.
    pub fn coupon_value<Via>(mut self, coupon_value: impl IntoField<i64, Via>) -> Self {
        self.coupon_value = coupon_value.into_field();
        self
    }

    /// Spending threshold specified on sending (指定面额发券). In fen.
    pub fn coupon_minimum<Via>(mut self, coupon_minimum: impl IntoField<i64, Via>) -> Self {
        self.coupon_minimum = coupon_minimum.into_field();
        self
    }
}

impl Default for SendVoucher {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SendVoucher
    []
    [openid, stock_id, out_request_no, appid, stock_creator_mchid, coupon_value, coupon_minimum,]
    ["openid", "stock_id", "out_request_no", "appid", "stock_creator_mchid",]
}

wxpay_core::operation!(SendVoucher => IssuedVoucher, wxpay_core::Spec::new(
    "marketing_favor.send_voucher",
    wxpay_core::http::Method::POST,
    "/v3/marketing/favor/users/{openid}/coupons",
)
.title("发放代金券")
.family("marketing_favor")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012463767")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
