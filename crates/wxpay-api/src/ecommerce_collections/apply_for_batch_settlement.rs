// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AbnormalReason;
use super::AbnormalSettlementResult;
use super::TradeScenario;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Applies for the settlement of several orders to an individual (个人收款-申请批量结算).
    ///
    /// `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders`
    ///
    /// - Returns [`AcceptedBatchSettlement`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_settle_batch_no` and the same parameters.
    /// - 中文：个人收款-申请批量结算。调用方：服务商、平台；`out_settle_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012649847)
    #[doc(alias = "个人收款-申请批量结算")]
    pub request ApplyForBatchSettlement {
        required {
            /// Application id (发起方AppID). Required.
            appid: String,
            /// The merchant's own settlement batch number (商户结算批次单号). Required.
            out_settle_batch_no: String,
            /// Address that receives the notifications (通知地址). Required.
            notify_url: String,
            /// Description (收款方描述). Required.
            description: String,
            /// List of settlement details (结算信息列表). Required.
            settle_info_list: Vec<OrderSettlement>,
        }
        optional {
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID). Sources differ on whether it is required.
            individual_auth_id: String,
            /// Trade scenario (交易场景). Sources differ on whether it is required.
            trade_scenario: TradeScenario,
            /// Template id of the receipt type (收款类型模板ID). Known values: 1, 2.
            receive_type_template_id: i64,
        }
    }
}

wxpay_core::operation!(ApplyForBatchSettlement => AcceptedBatchSettlement, wxpay_core::Spec::new(
    "apply_for_batch_settlement",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
)
.title("个人收款-申请批量结算")
.family("ecommerce_collections")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012649847")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_settle_batch_no")));

wxpay_core::model! {
    /// The settlement of one order in a batch.
    pub request OrderSettlement {
        required {
            /// The merchant's own settlement number (商户结算单号). Required.
            out_settle_no: String,
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
            /// List of settlement items (结算明细单列表). Required.
            settle_detail_info_list: Vec<SettlementDetail>,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A batch settlement that was just applied for.
    pub answer AcceptedBatchSettlement {
        always {}
        optional {
            /// The merchant's own settlement batch number (商户结算批次单号).
            out_settle_batch_no: String,
            /// WeChat Pay's settlement batch number (微信支付结算批次单号).
            settle_batch_no: String,
            /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
            individual_auth_id: String,
            /// Description (收款方描述).
            description: String,
            /// State (批次状态).
            state: String,
            /// Trade scenario (交易场景).
            trade_scenario: String,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was finished (批次完成时间).
            finish_time: DateTime,
            /// Result of handling the abnormal settlement (异常结算处理结果). Described by SKIT; no official source confirms it.
            abnormal_settle_result: AbnormalSettlementResult,
            /// Kind of abnormality (异常原因类型). Described by SKIT; no official source confirms it.
            abnormal_type: AbnormalReason,
        }
    }
}

wxpay_core::model! {
    /// One receiver and amount in the settlement of an order.
    pub request SettlementDetail {
        required {
            /// The merchant's own settlement detail number (商户结算明细单号). Required.
            out_settle_detail_no: String,
            /// Settlement type (结算类型). Required.
            settle_type: String,
            /// Amount (金额). Required.
            amount: Amount,
        }
        optional {
            /// Receiver type (接收方类型). Sources differ on whether it is required.
            receiver_type: String,
            /// Account of the receiver (接收方账号). Sources differ on whether it is required.
            receiver_account: String,
        }
    }
}

wxpay_core::model! {
    /// An amount with its currency.
    pub request Amount {
        required {
            /// Amount (金额). Required. In fen.
            amount: i64,
        }
        optional {
            /// Currency (币种).
            currency: String,
        }
    }
}
