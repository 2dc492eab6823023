// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Cancels the subsidy of an order (取消补差).
    ///
    /// `POST /v3/ecommerce/subsidies/cancel`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml)
    #[doc(alias = "取消补差")]
    pub request CancelSubsidy {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Description (取消补差描述). Required.
            description: String,
        }
        optional {}
    }
}

wxpay_core::operation!(CancelSubsidy => SubsidyCancellation, wxpay_core::Spec::new(
    "cancel_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/cancel",
)
.title("取消补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The cancellation of a subsidy and its outcome.
    pub answer SubsidyCancellation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Result (取消补差结果).
            result: SubsidyCancellationResult,
            /// Description (取消补差描述).
            description: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Outcome of cancelling a subsidy.
    pub enum SubsidyCancellationResult {
        /// Success.
        Success = "SUCCESS",
        /// Fail.
        Fail = "FAIL",
    }
}
