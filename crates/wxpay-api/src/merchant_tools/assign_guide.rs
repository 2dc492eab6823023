// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Assigns a member of the service staff to an order (服务人员分配).
    ///
    /// `POST /v3/smartguide/guides/{guide_id}/assign`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: with the same `out_trade_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml)
    #[doc(alias = "服务人员分配")]
    pub request AssignGuide {
        required {
            /// Service staff id (服务人员ID). Required. It stands in the path.
            guide_id: String,
            /// The merchant's own order number (商户订单号). Required.
            out_trade_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
