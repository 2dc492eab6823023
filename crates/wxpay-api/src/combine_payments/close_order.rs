// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes the sub-orders of a combined order (合单关闭订单).
///
/// `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：合单关闭订单。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013421225)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `USERPAYING` | 202 | User must type the password. |  |
/// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
/// | `ACCOUNTERROR` | 403 | Account abnormal. |  |
/// | `NOAUTH` | 403 | Merchant has no permission. | Apply for the permission. Contact WeChat Pay. |
/// | `NOTENOUGH` | 403 | Balance is not enough. | Top up the account. |
/// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
/// | `RULELIMIT` | 403 | Against a business rule. | Send fewer requests. |
/// | `TRADE_ERROR` | 403 | Transaction error. |  |
/// | `ORDERNOTEXIST` | 404 | No such order. | Check the parameters. |
/// | `BANKERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
/// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
/// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
/// | `SYSTEMERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::combine_payments::{CloseOrder, ClosingSubOrder};
///
/// let request = CloseOrder::new("1217752501201407033233368018")
///     .combine_appid("wx8888888888888888")
///     .sub_orders([ClosingSubOrder::new()
///         .mchid("1900000109")
///         .out_trade_no("20150806125346")]);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_appid":"wx8888888888888888","combine_out_trade_no":"1217752501201407033233368018","sub_orders":[{"mchid":"1900000109","out_trade_no":"20150806125346"}]}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "合单关闭订单",
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    "POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    "4013421225",
    "4013462171"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseOrder {
    /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters. It stands in the path.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub combine_appid: Option<String>,
    /// Sub-orders (商品单信息). Required. At most 50 items.
    pub sub_orders: Option<Vec<ClosingSubOrder>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders`.
    /// The client fills in `combine_appid` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: None,
            sub_orders: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// Sub-orders (商品单信息). Required. At most 50 items.
    pub fn sub_orders<Via>(
        mut self,
        sub_orders: impl IntoField<Vec<ClosingSubOrder>, Via>,
    ) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }
}

wxpay_core::__model_impl! { CloseOrder
    [combine_out_trade_no,]
    [combine_appid, sub_orders,]
    ["combine_appid", "sub_orders",]
}

wxpay_core::operation!(CloseOrder => (), wxpay_core::Spec::new(
    "combine_payments.close_order",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
)
.title("合单关闭订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421225")
.fill(&[("combine_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order to close.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ClosingSubOrder {
    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub out_trade_no: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ClosingSubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid` and `out_trade_no`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            out_trade_no: None,
            individual_auth_id: None,
            sub_mchid: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

impl Default for ClosingSubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ClosingSubOrder
    []
    [mchid, out_trade_no, individual_auth_id, sub_mchid, sub_appid,]
    ["mchid", "out_trade_no",]
}
