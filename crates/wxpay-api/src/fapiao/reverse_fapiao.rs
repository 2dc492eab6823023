// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Reverses issued fapiao of an application (冲红电子发票).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_9.shtml)
    #[doc(alias = "冲红电子发票")]
    pub request ReverseFapiao {
        required {
            /// Fapiao application number. Required. It stands in the path.
            fapiao_apply_id: String,
            /// Why the fapiao is reversed (冲红原因). Required.
            reverse_reason: ReverseReason,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Fapiao details.
            fapiao_information: Vec<FapiaoToReverse>,
        }
    }
}

wxpay_core::operation!(ReverseFapiao => (), wxpay_core::Spec::new(
    "reverse_fapiao",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
)
.title("冲红电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_9.shtml")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be reversed.
    pub request FapiaoToReverse {
        required {
            /// The merchant's own fapiao number (商户发票单号). Required.
            fapiao_id: String,
            /// Fapiao number (发票号码). Required.
            fapiao_number: String,
        }
        optional {
            /// Fapiao code (发票代码).
            fapiao_code: String,
        }
    }
}

wxpay_core::open_enum! {
    /// Why a fapiao is reversed.
    pub enum ReverseReason {
        /// Issue error.
        IssueError = "ISSUE_ERROR",
        /// Sales return.
        SalesReturn = "SALES_RETURN",
        /// Service suspention.
        ServiceSuspention = "SERVICE_SUSPENTION",
        /// Sales discount.
        SalesDiscount = "SALES_DISCOUNT",
    }
}
