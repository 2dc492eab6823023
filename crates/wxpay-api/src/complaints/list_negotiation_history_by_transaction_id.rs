// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Lists the negotiation history of the complaint about a transaction (查询投诉协商历史).
    ///
    /// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
    ///
    /// - Returns [`TransactionNegotiationHistory`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - WeChat Pay has marked it as outdated.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询投诉协商历史。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml)
    #[doc(alias = "查询投诉协商历史")]
    pub request ListNegotiationHistoryByTransactionId {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
            transaction_id: String,
        }
        optional {}
    }
}

wxpay_core::operation!(ListNegotiationHistoryByTransactionId => TransactionNegotiationHistory, wxpay_core::Spec::new(
    "list_negotiation_history_by_transaction_id",
    wxpay_core::http::Method::GET,
    "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
)
.title("查询投诉协商历史")
.family("complaints")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml")
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The negotiation history of the complaint about a transaction.
    pub answer TransactionNegotiationHistory {
        always {}
        optional {
            /// Negotiation history of the complaint (投诉协商历史).
            complaint_negotiation_history: Vec<TransactionNegotiationRecord>,
        }
    }
}

wxpay_core::model! {
    /// One step in the negotiation history of a transaction's complaint.
    pub answer TransactionNegotiationRecord {
        always {}
        optional {
            /// Operator (操作人).
            operate_user: String,
            /// When the operation took place (操作时间).
            operate_time: String,
            /// Operation type (操作类型).
            operate_type: TransactionOperationType,
            /// Content of the operation (操作内容).
            operate_details: String,
            /// List of images (协商历史图片凭证).
            image_list: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of a negotiation step in a transaction's complaint.
    pub enum TransactionOperationType {
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
        SellerRefund = "SELLER_REFUND",
        MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
        UserResponse = "USER_RESPONSE",
        MerchantResponse = "MERCHANT_RESPONSE",
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
        CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
        ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
        SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
        ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
    }
}
