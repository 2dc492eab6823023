// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SettlementAmount;
use super::SettlementState;
use super::WalletRegion;

wxpay_core::model! {
    /// Lists settled or unsettled funds of a period (查询结算资金明细).
    ///
    /// `GET /hk/v3/settle/settlements`
    ///
    /// - Returns [`HkSettlementPage`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - It returns a list page by page: `client.items` and `client.pages` turn the pages.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询结算资金明细。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
    #[doc(alias = "查询结算资金明细")]
    pub request HkListSettlements {
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

wxpay_core::operation!(HkListSettlements => HkSettlementPage, wxpay_core::Spec::new(
    "hk_list_settlements",
    wxpay_core::http::Method::GET,
    "/hk/v3/settle/settlements",
)
.title("查询结算资金明细")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml")
.query(&["sub_mchid", "settle_state", "settle_start_date", "settle_end_date", "limit", "offset"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::paged!(HkListSettlements => [HkSettlement] in data, items by offset, total total_count);

wxpay_core::model! {
    /// One page of settlements.
    pub answer HkSettlementPage {
        always {}
        optional {
            /// Result data (结算信息列表).
            data: Vec<HkSettlement>,
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
    /// The funds settled in one batch.
    pub answer HkSettlement {
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
        }
    }
}
