// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Assigns a member of the service staff to an order (服务人员分配).
    ///
    /// `POST /v3/smartguide/guides/{guide_id}/assign`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - 中文：服务人员分配。调用方：普通商户、普通服务商；`out_trade_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535161)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | Required parameter empty; malformed ID of the service person. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Apply for the permission. Contact WeChat Pay. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | Malformed merchant number; malformed sub-merchant number; sub-merchant number empty. | Check the parameters. |
    #[doc(alias = "服务人员分配")]
    pub request AssignGuide {
        required {
            /// Service staff id (服务人员ID). Required. At most 64 characters. It stands in the path.
            guide_id: String,
            /// The merchant's own order number (商户订单号). Required. At most 32 characters.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID). At most 64 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(AssignGuide => (), wxpay_core::Spec::new(
    "assign_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides/{guide_id}/assign",
)
.title("服务人员分配")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535161")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
