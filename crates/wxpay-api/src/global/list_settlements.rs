// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAmount;
use super::SettlementState;
use super::WalletRegion;

wxpay_core::model! {
    /// Lists settled or unsettled funds of a period (查询结算资金明细).
    ///
    /// `GET /v3/global/settle/settlements`
    ///
    /// - Returns [`SettlementPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - 中文：查询结算资金明细。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml)
    #[doc(alias = "查询结算资金明细")]
    pub request ListSettlements {
        required {
            /// Settlement state (结算状态). Required.
            settle_state: SettlementState,
            /// Most results to return in one page (最大记录条数). Required.
            limit: i64,
            /// Where the page of results starts (记录起始位置). Required.
            offset: i64,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Start date of the settlement (结算开始日期).
            settle_start_date: String,
            /// End date of the settlement (结算结束日期).
            settle_end_date: String,
        }
    }
}

wxpay_core::operation!(ListSettlements => SettlementPage, wxpay_core::Spec::new(
    "list_settlements",
    wxpay_core::http::Method::GET,
    "/v3/global/settle/settlements",
)
.title("查询结算资金明细")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml")
.query(&["sub_mchid", "settle_state", "settle_start_date", "settle_end_date", "limit", "offset"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(ListSettlements => [Settlement] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of settlements.
    pub answer SettlementPage {
        always {}
        optional {
            /// Result data (结算信息列表).
            data: Vec<Settlement>,
            /// Total count (总记录条数).
            total_count: i64,
            /// Where the page of results starts (记录起始位置).
            offset: i64,
            /// Most results to return in one page.
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// The funds settled in one batch, with the part that was shared.
    pub answer Settlement {
        always {}
        optional {
            /// WeChat Pay's batch number (付款批次号).
            batch_id: String,
            /// Settlement date (结算日期).
            settlement_date: String,
            /// Start date of the trades (交易开始日期).
            trade_start_date: String,
            /// End date of the trades (交易结束日期).
            trade_end_date: String,
            /// Amount (金额).
            amount: SettlementAmount,
            /// Entity of the wallet (钱包主体).
            wallet_region: WalletRegion,
            /// Amounts of the profit sharing (分账业务金额).
            split_amount: SplitAmount,
        }
    }
}

wxpay_core::model! {
    /// The amounts of a settlement that belong to profit sharing.
    pub answer SplitAmount {
        always {}
        optional {
            /// Amount settled (已结算金额). In fen.
            settled: i64,
            /// Amount not yet settled (未结算金额). In fen.
            unsettle: i64,
            /// Currency (结算币种).
            currency: String,
            /// Payment amount (支付金额). In fen.
            pay: i64,
            /// Refund amount (退款金额). In fen.
            refund: i64,
        }
    }
}
