crate::open_enum! {
    /// The code of an error response. Branch on it, never on the message.
    ///
    /// Some codes have two spellings, which stay distinct. A known code with a space in it, as official tables print
    /// two of them, is read without the space.
    pub enum ErrorCode {
        /// The account is abnormal.
        AccountError = "ACCOUNT_ERROR",
        /// The object already exists: query it.
        AlreadyExists = "ALREADY_EXISTS",
        /// The appid does not belong to the mchid.
        AppidMchidNotMatch = "APPID_MCHID_NOT_MATCH",
        /// The bank's system failed; the outcome is unknown.
        BankError = "BANKERROR",
        /// Too many requests: slow down.
        FrequencyLimited = "FREQUENCY_LIMITED",
        /// The request conflicts with the object's state, or repeats a number with other parameters.
        InvalidRequest = "INVALID_REQUEST",
        /// The transaction id does not belong to an order.
        InvalidTransactionId = "INVALID_TRANSACTIONID",
        /// The merchant does not exist.
        MchNotExists = "MCH_NOT_EXISTS",
        /// The merchant lacks the permission.
        NoAuth = "NO_AUTH",
        /// The balance is too low: top up, then retry with the same number.
        NotEnough = "NOT_ENOUGH",
        /// There is no bill for that day.
        NoStatementExist = "NO_STATEMENT_EXIST",
        /// The openid does not belong to the appid.
        OpenidMismatch = "OPENID_MISMATCH",
        /// The order is closed.
        OrderClosed = "ORDER_CLOSED",
        /// The order does not exist.
        OrderNotExist = "ORDER_NOT_EXIST",
        /// The order was paid already.
        OrderPaid = "ORDER_PAID",
        /// The merchant's order number is in use.
        OutTradeNoUsed = "OUT_TRADE_NO_USED",
        /// A parameter is wrong.
        ParamError = "PARAM_ERROR",
        /// Too many requests: slow down.
        RateLimitExceeded = "RATELIMIT_EXCEEDED",
        /// Too many requests: slow down.
        RateLimited = "RATE_LIMITED",
        /// The object does not exist.
        ResourceNotExists = "RESOURCE_NOT_EXISTS",
        /// A limit of the business rules was reached.
        RuleLimit = "RULELIMIT",
        /// The service is not available; the outcome is unknown.
        ServiceUnavailable = "SERVICE_UNAVAILABLE",
        /// The signature of the request is wrong.
        SignError = "SIGN_ERROR",
        /// The service failed; the outcome is unknown.
        SystemError = "SYSTEM_ERROR",
        /// The transaction failed.
        TradeError = "TRADE_ERROR",
        /// The user is paying: query.
        UserPaying = "USERPAYING",
    }
}

impl ErrorCode {
    /// Reads a code of a response. The official tables print `ORDER_NOT_ EXIST` (11 operations) and `SYSTEM ERROR`
    /// (one), and no page says whether the space is sent.
    pub(super) fn read(code: &str) -> Self {
        let as_it_came = Self::from(code);
        if as_it_came.is_known() || !code.contains(' ') {
            return as_it_came;
        }
        let words = code.split([' ', '_']).filter(|word| !word.is_empty());
        let meant = Self::from(words.collect::<Vec<_>>().join("_").as_str());
        match meant.is_known() {
            true => meant,
            false => as_it_came,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorCode;

    #[test]
    fn a_blank_does_not_hide_a_known_code() {
        for (printed, meant) in [
            ("ORDER_NOT_ EXIST", ErrorCode::OrderNotExist),
            ("SYSTEM ERROR", ErrorCode::SystemError),
            ("SIGN_ERROR", ErrorCode::SignError),
        ] {
            assert_eq!(ErrorCode::read(printed), meant);
        }
        for unknown in ["ADDED LATER", "ADDED_LATER", " ", ""] {
            assert_eq!(ErrorCode::read(unknown).as_str(), unknown);
        }
    }
}
