// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
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
    #[doc(alias = "合单关闭订单")]
    pub request CloseOrder {
        required {
            /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters. It stands in the path.
            combine_out_trade_no: String,
            /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
            combine_appid: String,
            /// Sub-orders (商品单信息). Required. At most 50 items.
            sub_orders: Vec<ClosingSubOrder>,
        }
        optional {}
    }
}

wxpay_core::operation!(CloseOrder => (), wxpay_core::Spec::new(
    "close_order",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
)
.title("合单关闭订单")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013421225")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

wxpay_core::model! {
    /// A sub-order to close.
    pub request ClosingSubOrder {
        required {
            /// Merchant number (子单商户号). Required. At most 32 characters.
            mchid: String,
            /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
            out_trade_no: String,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// The sub-merchant's number (二级商户号). At most 32 characters.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
        }
    }
}
